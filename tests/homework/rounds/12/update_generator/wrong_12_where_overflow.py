# what: two cases by tf.where without keeping the unused case finite
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        fakes = generator(latents, training=True)
        logits = discriminator(fakes, training=True)
        positive = tf.math.log(1.0 + tf.exp(-logits))
        negative = -logits + tf.math.log(1.0 + tf.exp(logits))
        loss = tf.reduce_mean(tf.where(logits >= 0, positive, negative))

    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
