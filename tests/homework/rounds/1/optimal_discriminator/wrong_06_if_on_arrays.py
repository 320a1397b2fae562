# what: a plain if on whole arrays: raises ValueError, the truth value of an array is ambiguous
def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    if p == 0 and q == 0:
        return 0.5
    else:
        return p / (p + q)
