"""What differs where a GAN is trained on several devices at once (`tf.distribute`)."""

import tensorflow as tf


def count():
    """Returns the number of replicas: 1 without a strategy."""
    return tf.distribute.get_strategy().num_replicas_in_sync


def draw(random, shape, **settings):
    """Draws random numbers for the batch of all replicas, and returns the rows of this one.

    Copies of one seed draw the same everywhere. So each replica takes a part of its own, and
    together they have what one device would have drawn.

    Args:
        random: Function of `keras.random`.
        shape: Tuple `(m, ...)` for the m rows of one replica.
        **settings: Further arguments of the function.

    Returns:
        Tensor of that shape.
    """
    replica, (m, *others) = tf.distribute.get_replica_context(), shape
    if count() == 1 or replica is None:  # None: outside a step
        return random(shape, **settings)
    first = replica.replica_id_in_sync_group * m
    return random((count() * m, *others), **settings)[first : first + m]
