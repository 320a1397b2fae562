# what: labels tf.ones_like(fakes) instead of ones like the logits
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        fakes = generator(latents, training=True)
        logits = discriminator(fakes, training=True)
        labels = tf.ones_like(fakes)
        loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits))

    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
