"""The referral list and the organisation's own words."""
