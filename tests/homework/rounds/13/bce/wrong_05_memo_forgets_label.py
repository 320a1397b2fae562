# what: wrong: a memo keyed by p alone, so the second label asked for the same p gets the first one's loss
import math

_memo = {}


def bce(y, p):
    key = float(p)
    if key not in _memo:
        _memo[key] = -math.log(p if y == 1 else 1 - p)
    return _memo[key]
