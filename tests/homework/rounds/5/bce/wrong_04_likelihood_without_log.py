# what: stops at the likelihood P(y) = p^y (1-p)^(1-y) and puts a minus before it: the logarithm is forgotten. Quote: "minus the logarithm of the probability that"
def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    likelihood = p**y * (1 - p) ** (1 - y)
    return -likelihood
