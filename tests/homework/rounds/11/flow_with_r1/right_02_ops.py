# what: keras.ops, a list of two tensors
from keras import ops


def flow_with_r1(theta, psi, gamma):
    theta, psi, gamma = (ops.cast(x, "float64") for x in (theta, psi, gamma))
    z = theta * psi
    return [psi * ops.sigmoid(-z), -theta * ops.sigmoid(z) - gamma * psi]
