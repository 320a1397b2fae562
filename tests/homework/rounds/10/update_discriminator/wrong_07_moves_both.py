# what: one tape, and the step moves the weights of both networks
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        real_out = discriminator(real, training=True)
        fake_out = discriminator(fake, training=True)
        loss = bce(tf.ones_like(real_out), real_out) + bce(tf.zeros_like(fake_out), fake_out)
    weights = tape.watched_variables()
    optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))
    return loss
