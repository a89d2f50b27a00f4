"""What is measured, and against which peers."""
