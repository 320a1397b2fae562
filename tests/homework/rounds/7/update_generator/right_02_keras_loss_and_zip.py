# what: keras BinaryCrossentropy(from_logits=True) with label 1, apply_gradients with zip
import keras
import numpy as np
import tensorflow as tf


cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as gen_tape:
        generated = generator(latents, training=True)
        fake_output = discriminator(generated, training=True)
        gen_loss = cross_entropy(tf.ones_like(fake_output), fake_output)
    gradients = gen_tape.gradient(gen_loss, generator.trainable_variables)
    optimizer.apply_gradients(zip(gradients, generator.trainable_variables))
    return gen_loss
