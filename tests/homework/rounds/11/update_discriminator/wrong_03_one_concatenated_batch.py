# what: puts fakes and reals into one batch for one call of D, twice the mean
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    fakes = generator(latents, training=True)
    batch = tf.concat([real, fakes], axis=0)
    labels = tf.concat([tf.ones((tf.shape(real)[0], 1)), tf.zeros((tf.shape(fakes)[0], 1))], axis=0)
    with tf.GradientTape() as tape:
        logits = discriminator(batch, training=True)
        loss = 2.0 * keras.losses.BinaryCrossentropy(from_logits=True)(labels, logits)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
