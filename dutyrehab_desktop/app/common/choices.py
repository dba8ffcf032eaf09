"""What the window can be set to. Without Qt: the command line is read before Qt is loaded."""

LANGUAGES = ("ru", "kk", "uz", "uz-Cyrl", "en")
THEME_CHOICES = ("system", "light", "dark", "contrast")
