# what: the information that a point gives about who made it: a table with two rows
import numpy as np


def js(p, q):
    table = np.array([p, q], dtype=float) / 2
    independent = np.outer(table.sum(axis=1), table.sum(axis=0))
    some = table > 0
    return float(np.sum(table[some] * np.log(table[some] / independent[some])))
