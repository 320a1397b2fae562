# what: halves the loss for the step, as pix2pix does, but returns the whole
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    fakes = generator(latents, training=True)
    with tf.GradientTape() as tape:
        r = discriminator(real, training=True)
        f = discriminator(fakes, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-r)) + tf.reduce_mean(tf.nn.softplus(f))
        slower = 0.5 * loss
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(slower, weights), weights)
    return loss
