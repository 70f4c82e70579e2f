"""What is taken out of the window: tables, pictures, animations, worksheets, programs."""
