"""The file that travels from a laptop to the coordinator: its format, writer, reader, limits."""
