"""Grading, for instructors: a folder of submissions becomes a table, and feedback for each student.

`python -m kgan grade` runs it. Students' code never needs it.
"""
