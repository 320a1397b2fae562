# what: returns mean log D(G(z)), which G maximises; a loss needs the minus. Ruled out by: "A **loss** $J$ is minimised."
from keras import ops


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    # the generator maximises log D(G(z))
    return ops.mean(ops.log_sigmoid(ops.convert_to_tensor(d_fake)))
