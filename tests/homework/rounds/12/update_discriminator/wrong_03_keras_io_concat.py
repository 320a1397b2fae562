# what: Keras tutorial: fakes and reals through D in one joined batch
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    fakes = generator(latents, training=True)
    combined = tf.concat([fakes, real], axis=0)
    labels = tf.concat([tf.zeros((tf.shape(fakes)[0], 1)), tf.ones((tf.shape(real)[0], 1))], axis=0)
    with tf.GradientTape() as tape:
        predictions = discriminator(combined, training=True)
        loss = bce(labels, predictions)

    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
