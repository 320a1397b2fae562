# what: logits, BinaryCrossentropy(from_logits=True) against ones, as in the TensorFlow tutorial
import keras
import tensorflow as tf

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def generator_loss(fake_output):
    return cross_entropy(tf.ones_like(fake_output), fake_output)
