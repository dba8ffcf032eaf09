"""The window: the only room with Qt, one folder for each screen."""
