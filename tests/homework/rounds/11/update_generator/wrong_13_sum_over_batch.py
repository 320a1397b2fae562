# what: BinaryCrossentropy with reduction="sum"
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    bce = keras.losses.BinaryCrossentropy(from_logits=True, reduction="sum")
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = bce(tf.ones_like(logits), logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
