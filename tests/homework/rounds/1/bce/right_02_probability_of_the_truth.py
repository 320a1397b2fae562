# what: one-liner: |1 - y - p| is the probability that D gave to the truth
import numpy as np


bce = lambda y, p: float(-np.log(abs(1 - y - p)))
