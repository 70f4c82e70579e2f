"""Lessons: pages that set the simulator up, ask, wait and reveal. No Qt."""
