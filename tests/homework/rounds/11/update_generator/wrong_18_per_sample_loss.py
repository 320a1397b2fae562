# what: steps on the mean but returns the losses of all samples
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        losses = keras.losses.binary_crossentropy(tf.ones_like(logits), logits, from_logits=True)
        mean = tf.reduce_mean(losses)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(mean, weights), weights)
    return losses
