# what: keras.ops in float32, returned as Python floats
from keras import ops


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta = ops.convert_to_tensor(theta, dtype="float32")
    psi = ops.convert_to_tensor(psi, dtype="float32")
    logit = ops.multiply(psi, theta)
    theta_dot = psi * ops.sigmoid(-logit)
    psi_dot = -theta * ops.sigmoid(logit)
    return float(theta_dot), float(psi_dot)
