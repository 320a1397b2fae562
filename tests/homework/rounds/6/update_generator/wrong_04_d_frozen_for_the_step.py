# what: sets discriminator.trainable = False for the step and True after it, which puts D's BatchNorm into inference mode. "and there is nothing to freeze"
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    discriminator.trainable = False
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = bce(tf.ones_like(fake_logits), fake_logits)
    grads = tape.gradient(g_loss, generator.trainable_weights)
    optimizer.apply(grads, generator.trainable_weights)
    discriminator.trainable = True
    return g_loss
