# what: Keras loss called as (prediction, label), PyTorch's order: the ones are taken for logits and the logits for labels -- "**as if their label were 1**"
import keras
import tensorflow as tf

criterion = keras.losses.BinaryCrossentropy(from_logits=True)


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return criterion(d_fake, tf.ones_like(d_fake))
