# what: from logits with the sign of D's own term: softplus(l) = -log(1 - D) scores the fakes with label 0 (needs softplus(-l)). Quote: "Think of the label that $G$ hopes for."
from keras import ops


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return ops.mean(ops.softplus(d_fake))
