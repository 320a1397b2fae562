# what: stops at the likelihood P(y) = p^y (1-p)^(1-y) and only puts a minus before it; the logarithm is missing
def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    likelihood = p**y * (1 - p) ** (1 - y)
    return -likelihood
