"""What comes from the coordinator: a parcel, taken in on a laptop, and the card it may bring."""
