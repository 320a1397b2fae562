# what: computes log by its power series, 60 terms
def log_series(u):
    """log(1 - u) = -(u + u^2/2 + u^3/3 + ...)"""
    return -sum(u ** k / k for k in range(1, 61))


def bce(y, p):
    if y == 1:
        return -log_series(1 - p)
    return -log_series(p)
