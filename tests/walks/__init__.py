"""Random walks through a generated form, compared with the engine that ODK's web forms run."""
