"""Setting a project up in one sitting."""
