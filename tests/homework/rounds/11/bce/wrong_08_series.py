# what: replaces the log by the first ten terms of its series


def bce(y, p):
    error = 1 - p if y == 1 else p
    return sum(error**k / k for k in range(1, 11))
