# what: Keras's KL divergence, which lifts every zero to 1e-7, too coarse where the divergence comes from few small probabilities
import keras


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    kl_p = keras.losses.kl_divergence(p, m)
    kl_q = keras.losses.kl_divergence(q, m)
    return float(kl_p + kl_q) / 2
