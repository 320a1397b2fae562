# what: an `if` on whole arrays, as if p and q were single numbers: ValueError, the truth value is ambiguous. Quote: "both NumPy arrays of shape `(n,)`"
def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    if p == 0 and q == 0:
        return 0.5
    else:
        return p / (p + q)
