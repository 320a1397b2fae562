# what: scores the fakes with their true label 0, softplus(l), which is D's own term; G hopes for label 1 -- "Think of the label that $G$ hopes for."
from keras import ops


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    # fakes: -log(1 - sigmoid(l)) = softplus(l)
    return ops.mean(ops.softplus(ops.convert_to_tensor(d_fake)))
