# what: the label 0 of a fake instead of the label 1 that G hopes for
import keras


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    labels = keras.ops.zeros_like(d_fake)  # they are fakes
    return bce(labels, d_fake)
