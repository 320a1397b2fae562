# what: wrong: log by its Taylor series around 1, cut off after 50 terms
def my_log(x):
    total = 0.0
    for k in range(1, 51):
        total -= (1 - x) ** k / k
    return total


def bce(y, p):
    return -(y * my_log(p) + (1 - y) * my_log(1 - p))
