"""What comes from files, and what is kept in them. No Qt."""
