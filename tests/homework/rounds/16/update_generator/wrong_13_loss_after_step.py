# what: returns the loss of the fakes after the step, measured in inference mode
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    logits = discriminator(generator(latents, training=False), training=False)
    loss = tf.reduce_mean(tf.nn.softplus(-logits))
    return loss
