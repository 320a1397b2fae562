# what: Keras's cross-entropy from logits with the hoped-for label 1
import keras

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return cross_entropy(keras.ops.ones_like(d_fake), d_fake)
