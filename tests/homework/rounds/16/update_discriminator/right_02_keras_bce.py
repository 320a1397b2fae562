# what: Keras's BinaryCrossentropy from logits, the tutorial's two helper terms
import keras
import tensorflow as tf


cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def d_loss_fn(real_output, fake_output):
    real_loss = cross_entropy(tf.ones_like(real_output), real_output)
    fake_loss = cross_entropy(tf.zeros_like(fake_output), fake_output)
    return real_loss + fake_loss


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        generated = generator(latents, training=True)
        loss = d_loss_fn(discriminator(real, training=True), discriminator(generated, training=True))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
