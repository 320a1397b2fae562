# what: right; takes the label 1 for the fakes (D = q / (p + q)) all the way through, and the value against the best D is symmetric; logs by np.log with `where`
import numpy as np


def x_log_y(x, y):
    return x * np.log(y, out=np.zeros_like(y), where=x > 0)


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    p, q = np.asarray(p, "float64"), np.asarray(q, "float64")
    total = np.where(p + q > 0, p + q, 1.0)
    d = q / total  # how probably it is a fake
    return np.sum(x_log_y(q, d) + x_log_y(p, p / total))
