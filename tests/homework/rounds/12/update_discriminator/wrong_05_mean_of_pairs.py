# what: adds the two terms sample by sample, then one mean
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    with tf.GradientTape() as tape:
        fakes = generator(latents, training=True)
        r = discriminator(real, training=True)
        f = discriminator(fakes, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-r) + tf.nn.softplus(f))

    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
