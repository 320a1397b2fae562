# what: Keras BinaryCrossentropy on probabilities with label 1
import keras


def generator_loss(d_fake):
    hoped = keras.ops.ones_like(d_fake)
    return keras.losses.BinaryCrossentropy()(hoped, d_fake)
