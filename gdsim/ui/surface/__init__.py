"""The loss surface: what lies behind (a curve or a map) and the run that moves on it."""
