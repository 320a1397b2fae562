# what: right; scales the loss for half precision as kgan.GAN does, returns the loss that is not scaled
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = keras.ops.mean(keras.ops.softplus(-fake_logits))
        scaled_loss = optimizer.scale_loss(g_loss)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(scaled_loss, weights), weights)
    return g_loss
