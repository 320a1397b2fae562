# what: Keras's epsilon added to both densities, which shifts the answer where the densities are small
import keras

EPS = keras.config.epsilon()


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    return (p + EPS) / (p + q + 2 * EPS)
