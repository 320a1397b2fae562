# what: puts the two densities through a softmax, as if they were logits: sigma(p - q), while the best logit is log(p / q). "The best logit is the logarithm of the ratio"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    scores = np.stack([p, q])
    scores = np.exp(scores - scores.max(axis=0))
    return scores[0] / scores.sum(axis=0)
