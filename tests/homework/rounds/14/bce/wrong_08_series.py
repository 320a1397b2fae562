# what: Taylor series of the logarithm cut after 50 terms: wrong for small probabilities
def bce(y, p):
    truth = p if y == 1 else 1 - p
    x = 1 - truth
    return float(sum(x ** k / k for k in range(1, 51)))
